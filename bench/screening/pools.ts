/**
 * Common given names and surnames by country, from which names are made up that sound like listed ones and mean nobody.
 *
 * Each name is common enough to tell nothing; that a pair of them is no listed name is checked when it is drawn.
 */
export const pools: readonly { readonly country: string; readonly given: readonly string[]; readonly surnames: readonly string[] }[] = [
  pool(
    'RU',
    'Aleksandr Sergey Dmitriy Andrey Mikhail Olga Natalya Yelena Ivan Pavel Vladimir Tatyana Igor',
    'Ivanov Smirnov Kuznetsov Popov Sokolov Lebedev Kozlov Novikov Morozov Volkov Zaytsev Solovyov Vasilyev',
  ),
  pool(
    'UA',
    'Oleksandr Serhiy Andriy Volodymyr Oksana Iryna Taras Bohdan Yuriy',
    'Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliynyk Lysenko Marchenko Rudenko',
  ),
  pool(
    'IR',
    'Mohammad Ali Reza Mehdi Hossein Amir Fatemeh Maryam Behrouz Kamran',
    'Ahmadi Hosseini Karimi Rezaei Moradi Jafari Rahimi Ghasemi Sadeghi Ebrahimi',
  ),
  pool(
    'SY',
    'Ahmad Khalid Omar Yasser Samir Rania Nour Fadi Bashir Tareq',
    'Al-Khatib Haddad Al-Masri Najjar Darwish Shami Al-Ali Khoury Hamdan Sabbagh',
  ),
  pool(
    'IQ',
    'Hasan Husayn Karim Salah Jasim Zainab Qasim Haydar Raad Adnan',
    'Al-Jubouri Al-Dulaimi Al-Bayati Al-Tamimi Al-Saadi Al-Obeidi Al-Zaidi Al-Rubaie',
  ),
  pool(
    'PK',
    'Imran Asif Tariq Bilal Usman Ayesha Nadia Shahid Naveed Kashif',
    'Khan Malik Butt Chaudhry Qureshi Siddiqui Awan Sheikh Mirza Baig',
  ),
  pool(
    'AF',
    'Abdul Gul Mohammad Zabiullah Rahmatullah Najib Farid Wahid Nasrullah',
    'Noorzai Popal Ahmadzai Stanekzai Wardak Sahak Momand Safi',
  ),
  pool('CN', 'Wei Fang Lei Jun Jing Min Tao Xiaoming Yong Jianhua', 'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu'),
  pool('KP', 'Chol-su Yong-ho Myong-chol Song-il Kwang-su Un-hui Hyon-chol', 'Kim Ri Pak Choe Chong Kang Cho Yun'),
  pool(
    'MX',
    'Jose Juan Luis Carlos Maria Guadalupe Francisco Alejandro Ricardo Miguel',
    'Hernandez Garcia Martinez Lopez Gonzalez Perez Rodriguez Sanchez Ramirez Cruz',
  ),
  pool(
    'CO',
    'Andres Camilo Jorge Diego Paola Luz Fernando Hernan Jaime',
    'Gomez Castro Vargas Ortiz Rojas Moreno Munoz Rincon Salazar Restrepo',
  ),
  pool(
    'VE',
    'Jesus Rafael Alfredo Carmen Yamileth Wilmer Freddy Nestor',
    'Rondon Contreras Marquez Suarez Colmenares Briceno Zambrano Paredes',
  ),
  pool(
    'US',
    'James Mary Robert Patricia Michael Jennifer David Linda Kevin Laura',
    'Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor',
  ),
  pool(
    'DE',
    'Thomas Andreas Stefan Sabine Petra Wolfgang Jürgen Uwe Karin',
    'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz',
  ),
  pool('FR', 'Jean Pierre Michel Nathalie Isabelle Philippe Alain Sylvie', 'Martin Bernard Dubois Durand Moreau Laurent Lefebvre Michel'),
  pool('NG', 'Emeka Chinedu Ngozi Ibrahim Musa Aisha Oluwaseun Tunde Yakubu', 'Okafor Adeyemi Bello Okonkwo Abubakar Eze Balogun Danjuma'),
  pool('SO', 'Abdi Hassan Faduma Mohamud Ismail Farah Halima Yusuf', 'Warsame Abdullahi Jama Hersi Guled Nur Osman Roble'),
  pool('TR', 'Mehmet Mustafa Ayse Emre Hakan Zeynep Murat Ibrahim', 'Yilmaz Kaya Demir Sahin Celik Yildiz Aydin Ozturk'),
  pool('CD', 'Jean-Pierre Joseph Celestin Dieudonne Faustin Marie', 'Mukendi Kabongo Ilunga Kasongo Tshibangu Mbuyi Ngoy'),
  pool('RS', 'Milan Dragan Zoran Jelena Ivana Goran Nenad', 'Jovanovic Petrovic Nikolic Markovic Djordjevic Stojanovic Ilic'),
];

/** Words of which companies that mean nothing in particular are made. */
export const companyWords = {
  first:
    'Northern Caspian Golden Blue Orion Delta Atlas Eastern Zenith Falcon Pacific Crystal Summit Baltic Meridian Silk Emerald Nova'.split(
      ' ',
    ),
  second: 'Star Gate Bridge River Horizon Wave Point Line Stone Field Crown Harbor Sky Light'.split(' '),
  business:
    'Trading|Shipping|Petrochemical|Electronics|Logistics|Engineering|Investments|Steel|Foods|Textiles|Aviation|Construction|Media|Exchange'.split(
      '|',
    ),
  form: 'LLC|Ltd.|Co., Ltd.|JSC|GmbH|FZE|S.A.|OOO|Inc.|FZCO|SARL'.split('|'),
};

function pool(country: string, given: string, surnames: string): (typeof pools)[number] {
  return { country, given: given.split(' '), surnames: surnames.split(' ') };
}
